// Reads and writes domain documents with Go's libvirtxml, one pass over all of them for each line
// of standard input: "read", "write" or "roundtrip". Answers with the size of what it made, or an
// end of its own.
package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"

	"libvirt.org/go/libvirtxml"
)

type document struct {
	xml    string
	domain *libvirtxml.Domain
}

func main() {
	if len(os.Args) != 2 {
		fail(fmt.Errorf("usage: %s DIRECTORY", os.Args[0]))
	}
	documents := load(os.Args[1])
	orders := bufio.NewScanner(os.Stdin)
	for orders.Scan() {
		fmt.Println(pass(orders.Text(), documents))
	}
}

// load keeps what can be read and written: libvirtxml refuses some documents.
func load(directory string) []document {
	files, err := filepath.Glob(filepath.Join(directory, "*.xml"))
	check(err)
	var documents []document
	for _, file := range files {
		xml, err := os.ReadFile(file)
		check(err)
		domain := &libvirtxml.Domain{}
		err = domain.Unmarshal(string(xml))
		if err == nil {
			_, err = domain.Marshal()
		}
		if err == nil {
			documents = append(documents, document{string(xml), domain})
		}
	}
	fmt.Fprintf(os.Stderr, "libvirtxml takes %d of %d documents\n", len(documents), len(files))
	return documents
}

func pass(order string, documents []document) int {
	size := 0
	for _, each := range documents {
		switch order {
		case "read":
			size += len(read(each.xml).Type)
		case "write":
			size += len(write(each.domain))
		case "roundtrip":
			size += len(write(read(each.xml)))
		default:
			fail(fmt.Errorf("%q is not read, write or roundtrip", order))
		}
	}
	return size
}

func read(xml string) *libvirtxml.Domain {
	domain := &libvirtxml.Domain{}
	check(domain.Unmarshal(xml))
	return domain
}

func write(domain *libvirtxml.Domain) string {
	xml, err := domain.Marshal()
	check(err)
	return xml
}

func check(err error) {
	if err != nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}
